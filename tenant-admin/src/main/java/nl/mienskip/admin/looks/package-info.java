/** What the village looks like: colours, font, crest and words of welcome. Asks looks and media; owns nothing. */
package nl.mienskip.admin.looks;
