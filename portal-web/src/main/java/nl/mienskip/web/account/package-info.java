/** My account: what I am called, which language mails to me are in, my villages, signing out. */
package nl.mienskip.web.account;
