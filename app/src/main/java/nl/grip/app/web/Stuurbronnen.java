// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import nl.grip.app.web.begroting.Begrotingsbron;
import nl.grip.app.web.instrument.Instrumentbron;
import nl.grip.app.web.sturing.Registerbron;

/**
 * What the pages of steering stand on.
 *
 * @param begroting asked by the pages Begroting and Risico's
 * @param registers asked by every page that stands on a register
 * @param instrumenten asked by the pages Instrumenten and Risico's
 */
public record Stuurbronnen(Begrotingsbron begroting, Registerbron registers, Instrumentbron instrumenten) {}
