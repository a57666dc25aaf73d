// SPDX-License-Identifier: EUPL-1.2
/** How everything looks on a page: templates, Dutch numbers and dates, pictures. */
@NullMarked
package nl.grip.app.web.vorm;

import org.jspecify.annotations.NullMarked;
