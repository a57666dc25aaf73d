// SPDX-License-Identifier: EUPL-1.2
/** The screens: a small web server on this machine only, and one package per page. Knows no SQL and does no sums. */
@NullMarked
package nl.grip.app.web;

import org.jspecify.annotations.NullMarked;
