/**
 * What a village states about the personal data that it keeps: who answers for it and where to ask, beside what the
 * portal itself tells of every kind of {@link nl.mienskip.kernel.privacy.KeptData}. Owns {@code privacy_notice}; imports
 * the kernel and the tenants' languages.
 */
package nl.mienskip.privacy;
