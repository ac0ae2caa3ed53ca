/** What a participant takes and what was booked for it. Opens the door of the costs' subscriptions; decides nothing. */
package nl.mienskip.admin.subscriptions;
