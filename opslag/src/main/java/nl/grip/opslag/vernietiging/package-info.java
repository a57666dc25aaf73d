// SPDX-License-Identifier: EUPL-1.2
/** Removing persons from a store, its sources and its reserve copies for good; what stays are sums that point at nobody. */
@NullMarked
package nl.grip.opslag.vernietiging;

import org.jspecify.annotations.NullMarked;
