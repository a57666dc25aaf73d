// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begrip;

import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /begrippen}: what the words mean. */
@Controller
public final class Begrippenpagina {
    @GetMapping("/begrippen")
    Weergave toon(@RequestParam(defaultValue = "") String zoek) {
        return new Weergave("begrippen", Begrippen.met(zoek));
    }
}
