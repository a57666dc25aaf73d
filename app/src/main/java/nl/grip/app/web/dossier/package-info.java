// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.grip.app.web.dossier;

import org.jspecify.annotations.NullMarked;
