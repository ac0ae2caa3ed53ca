/**
 * The whole portal, started by {@code ./portal test system} with fresh demo data: over HTTP as a program meets it, and
 * in Chromium as people do. These tests know addresses and pages, no classes. What they add they take away again, or it
 * carries a name of its own, so that they run in any order and twice.
 */
package nl.mienskip.system;
