// SPDX-License-Identifier: EUPL-1.2
/**
 * Bringing files into the store. One thread reads ahead and judges, another puts what was accepted into the store in
 * batches; a file is told to be in only after everything about it is on disk.
 */
@NullMarked
package nl.grip.opslag.inlezen;

import org.jspecify.annotations.NullMarked;
