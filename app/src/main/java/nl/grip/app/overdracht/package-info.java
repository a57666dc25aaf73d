// SPDX-License-Identifier: EUPL-1.2
/**
 * A command beside a running server: only one process can have the store open, so the words of the command go to that
 * process over a Unix-domain socket in the store's folder, and its answer comes back as if it had run here.
 */
@NullMarked
package nl.grip.app.overdracht;

import org.jspecify.annotations.NullMarked;
