# shellcheck shell=bash
command_test() { die "later"; }
