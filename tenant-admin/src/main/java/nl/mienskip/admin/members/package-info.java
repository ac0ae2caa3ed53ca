/** Board and members: who asks, who belongs, who may do what, and letters for neighbours. Asks members and enrolments. */
package nl.mienskip.admin.members;
