// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.grip.app.web.gegevens.Gegevensbron;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.sturing.narekenen.Planlezer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /maatregelen/narekenen}: a plan as it was printed, calculated again. Nothing of it is kept. */
@Controller
public final class Narekenpagina {
    private static final String PAGINA = "/maatregelen/narekenen";
    private static final long GROOTSTE = 20_000_000;

    private final Gegevensbron bron;

    public Narekenpagina(Gegevensbron bron) {
        this.bron = bron;
    }

    @GetMapping(PAGINA)
    Weergave toon() {
        return new Weergave("narekenen", Narekenblad.leeg());
    }

    @PostMapping(PAGINA)
    Weergave rekenNa(@RequestParam(required = false) Optional<List<MultipartFile>> bestand) throws IOException {
        var gebracht = bestand.orElse(List.of()).stream()
                .filter(b -> !b.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Vraagfout("U hebt geen bestand gekozen. Kies een csv of xlsx."));
        if (gebracht.getSize() > GROOTSTE) {
            throw new Vraagfout("Dit bestand is groter dan 20 MB. Een plan is kleiner.");
        }
        return rekenNa(gebracht);
    }

    private Weergave rekenNa(MultipartFile gebracht) throws IOException {
        var naam = String.valueOf(gebracht.getOriginalFilename());
        boolean xlsx = naam.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        Path tijdelijk = Files.createTempFile(bron.werkmap(), "plan", xlsx ? ".xlsx" : ".csv");
        try {
            gebracht.transferTo(tijdelijk);
            return new Weergave("narekenen", Narekenblad.van(Planlezer.rekenNa(tijdelijk)));
        } finally {
            Files.deleteIfExists(tijdelijk);
        }
    }
}
