/**
 * What a village's pages look like: crest, header photo, two colours, a font, words of welcome. Owns {@code look};
 * imports the kernel and the tenants' languages.
 *
 * <p>A village chooses colours, and nothing else about them: {@link nl.mienskip.looks.LookTokens} are derived from the
 * choice so that every pair that pages put together has the contrast that WCAG 2.2 asks for. Where a colour had to give
 * way, a {@link nl.mienskip.looks.Correction} says so with the numbers.
 */
package nl.mienskip.looks;
