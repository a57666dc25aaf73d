// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /gegevens}: what is in the store, what was wrong, and where files are brought. */
@Controller
public final class Gegevenspagina {
    private final Gegevensbron bron;

    public Gegevenspagina(Gegevensbron bron) {
        this.bron = bron;
    }

    @GetMapping("/gegevens")
    Weergave toon() {
        return new Weergave("gegevens", Gegevensblad.van(bron.soorten(), bron.vandaag(), Optional.empty()));
    }

    @PostMapping("/gegevens")
    Weergave lees(@RequestParam(required = false) Optional<List<MultipartFile>> bestanden) throws IOException {
        try (var aflevering = Aflevering.van(bestanden.orElse(List.of()), bron.werkmap())) {
            if (aflevering.isLeeg()) {
                throw new Vraagfout("U hebt geen bestand gekozen. Kies een of meer bestanden.");
            }
            var regels = bron.lees(aflevering.aanvoer());
            return new Weergave("gegevens", Gegevensblad.van(bron.soorten(), bron.vandaag(), Optional.of(regels)));
        }
    }

    @GetMapping("/gegevens/bevindingen")
    Weergave bevindingen() {
        return new Weergave("bevindingen", Bevindingenblad.van(bron.bevindingen()));
    }

    @GetMapping("/gegevens/aansluiting")
    Weergave aansluiting() {
        return new Weergave("aansluiting", Aansluitingblad.van(bron.aansluiting()));
    }

    @GetMapping("/gegevens/signalen")
    Weergave signalen() {
        return new Weergave("signalen", Signalenblad.van(bron));
    }
}
