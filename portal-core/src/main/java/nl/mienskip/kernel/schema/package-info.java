/** Brings the database to the version that this code needs, before anything else starts. */
package nl.mienskip.kernel.schema;
