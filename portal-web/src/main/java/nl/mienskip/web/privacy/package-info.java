/** What the portal and the village keep of people, why, how long and who can see it. */
package nl.mienskip.web.privacy;
