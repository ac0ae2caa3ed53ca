# shellcheck shell=bash
command_bench() { die "later"; }
