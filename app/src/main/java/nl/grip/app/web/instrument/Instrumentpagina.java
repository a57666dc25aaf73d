// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.app.web.sturing.Registerdeel;
import nl.grip.app.web.sturing.Stuurblad;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.sturing.bekostiging.Instrumentlezer;
import nl.grip.sturing.maatregel.Matrixlezer;
import nl.grip.sturing.maatregel.Matrixlezer.Vak;
import nl.grip.sturing.register.Registersoort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /sturing/instrumenten}: with what one can steer, and what it would do. Trajecten and rides of one kind are not for who
 * sees no small groups: they may be of a few people.
 */
@Controller
public final class Instrumentpagina {
    private final Registerbron registers;
    private final Instrumentbron bron;

    public Instrumentpagina(Registerbron registers, Instrumentbron bron) {
        this.registers = registers;
        this.bron = bron;
    }

    @GetMapping("/sturing/instrumenten")
    Weergave toon(
            @RequestParam(required = false) Optional<String> voorziening,
            @RequestParam(required = false) Optional<String> trajectprijs,
            @RequestParam(required = false) Optional<String> plafond,
            @RequestParam(required = false) Optional<String> gemiddelde,
            @RequestParam(required = false) Optional<String> staffel,
            @RequestParam(required = false) Optional<String> korting,
            @RequestParam(required = false) Optional<String> programma,
            @RequestParam(required = false) Optional<String> programmauren,
            @RequestParam Map<String, String> getypt,
            Bezoek bezoek) {
        var matrix = registers.lees(Registersoort.STUURMATRIX);
        var instrumenten = registers.lees(Registersoort.INSTRUMENT);
        var vakken =
                matrix.findTabel().map(tabel -> Matrixlezer.lees(tabel).rijen()).orElse(List.of());
        List<Deel> delen = new ArrayList<>();
        delen.add(Matrixdeel.van(vakken));
        if (bezoek.magKleinGetal()) {
            var prikkels = new Prikkelkeuze(plafond, gemiddelde, staffel, korting);
            delen.add(new Bekostigingdeel(
                            bron, voorziening, trajectprijs, prikkels, new Programmakeuze(programma, programmauren))
                    .deel());
            delen.add(new Prikkeldeel(bron, voorziening, new Prikkelvelden(getypt)).deel());
        }
        instrumenten
                .findTabel()
                .map(tabel -> Instrumentlezer.lees(tabel).rijen())
                .ifPresent(regels -> delen.addAll(Uitkomstdelen.van(regels)));
        if (bezoek.magKleinGetal()) {
            delen.add(Vervoerdeel.van(bron));
        }
        delen.add(Registerdeel.van(Registersoort.STUURMATRIX, matrix, bezoek, "Het register van de stuurmatrix"));
        delen.add(Registerdeel.van(Registersoort.INSTRUMENT, instrumenten, bezoek, "Het register van instrumenten"));
        return new Weergave(
                "stuurblad",
                new Stuurblad(
                        titel(Matrixlezer.alle(vakken)),
                        List.of("Hier staat waarmee u kunt sturen, en wat dat met de kosten zou doen."),
                        matrix.voorbeeld() || instrumenten.voorbeeld() ? Registerdeel.VOORBEELD : "",
                        delen));
    }

    private static String titel(List<Vak> vakken) {
        if (vakken.isEmpty()) {
            return "Waarmee u kunt sturen";
        }
        long gebruikt = vakken.stream().filter(Vak::gebruikt).count();
        return "Van de " + vakken.size() + " manieren om te sturen zijn er " + gebruikt + " in gebruik";
    }
}
