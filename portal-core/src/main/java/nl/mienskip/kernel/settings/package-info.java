/** What an operator sets from outside, read once from the environment; described in docs/guide/configuration.md. */
package nl.mienskip.kernel.settings;
