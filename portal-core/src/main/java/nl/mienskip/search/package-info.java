/**
 * Finding what a village has published, whatever kind of content it is. Owns no table: it reads the editorial desk's
 * and keeps an index of each village in a folder of its own on each node.
 *
 * <p>Before each answer the desk is asked which edition of the village is current; an index of another edition is first
 * brought up to date with what differs. So what is published is found at once and what is withdrawn is not, on every node,
 * without any message between them, and an index that is missing, torn or of an older format is made anew. When things
 * come on and go off the pages by themselves is asked at the moment of looking.
 *
 * <p>Nothing outside of this package knows which engine it is.
 */
package nl.mienskip.search;
