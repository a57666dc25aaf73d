// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.overdracht;

/** What the server sends back, each with its own content behind it. */
enum Soort {
    /** A length in bytes and so much of the answer, in UTF-16. */
    UIT,
    /** A length in bytes and so much of the notices, in UTF-16. */
    FOUT,
    /** A question that only whoever typed the command can answer; his answer goes back. */
    VRAAG,
    /** The exit code; nothing follows. */
    KLAAR
}
