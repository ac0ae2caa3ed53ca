/**
 * The demo villages, so that a fresh deployment shows something at once. Uses the doors like anybody else; never runs in
 * production. Every demo participant, person and figure is marked as such.
 */
package nl.mienskip.demo;
