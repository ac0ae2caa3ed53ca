/** What lists and pages have in common: one page of a longer list, and when pages that were kept are stale. */
package nl.mienskip.kernel.page;
