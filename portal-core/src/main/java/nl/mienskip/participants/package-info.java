/**
 * The participants: the legal members of the cooperation that pay and vote. Owns {@code participant}; imports the kernel
 * only. A tenant says which participant pays for it; a participant knows nothing of tenants.
 * Where one goes up in another, it says so ({@link nl.mienskip.participants.ParticipantsMerged}), and whoever knows of tenants or
 * services does what follows.
 *
 * <p>The table is global: a participant may pay for several villages, and the cooperation sees them all.
 */
package nl.mienskip.participants;
