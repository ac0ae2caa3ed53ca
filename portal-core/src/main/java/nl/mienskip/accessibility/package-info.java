/**
 * What a village states about how accessible its website is: who examined it, when and how, and which barriers are known.
 * Owns {@code accessibility_statement}; imports the kernel.
 *
 * <p>Programs find only some barriers, so no statement says that all requirements are met unless people examined the
 * website: {@link nl.mienskip.accessibility.Conformance} follows from the examination and is never chosen.
 */
package nl.mienskip.accessibility;
