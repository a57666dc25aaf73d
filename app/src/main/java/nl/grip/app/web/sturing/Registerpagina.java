// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.register.bewaren.Register.Besluit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Brings a new version of a register, and gives back an earlier one. */
@Controller
public final class Registerpagina {
    private final Registerbron bron;

    public Registerpagina(Registerbron bron) {
        this.bron = bron;
    }

    @PostMapping(Registerdeel.ROUTE)
    Weergave bewaar(
            @PathVariable String soort,
            @RequestParam(required = false) Optional<MultipartFile> bestand,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String waarom,
            Bezoek bezoek)
            throws IOException {
        if (bestand.isEmpty() || wie.isBlank() || waarom.isBlank()) {
            throw new Vraagfout("Kies een bestand, en vul in wie de wijziging maakt en waarom.");
        }
        var register = soort(soort);
        var gebracht = bestand.orElseThrow();
        var tabel = Invoertabel.van(naam(String.valueOf(gebracht.getOriginalFilename())), gebracht.getBytes());
        return new Weergave(
                "stuurblad", blad(register, bron.voegToe(register, tabel, bezoek.ondertekend(wie), waarom.strip())));
    }

    private static String naam(String gegeven) {
        return gegeven.substring(Math.max(gegeven.lastIndexOf('/'), gegeven.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
    }

    private static Registersoort soort(String code) {
        return Registersoort.find(code).orElseThrow(() -> new Nietgevonden("Dit register is er niet."));
    }

    private static Stuurblad blad(Registersoort soort, Besluit besluit) {
        var terug = "Ga met het menu terug naar de pagina waarop dit register staat.";
        return besluit.versie()
                .map(versie -> new Stuurblad(
                        "Versie " + versie.nummer() + " is bewaard",
                        List.of("De eerdere versies blijven te lezen.", terug),
                        "",
                        List.of()))
                .orElseGet(() -> new Stuurblad(
                        "De tabel is niet bewaard",
                        List.of("Er is niets veranderd. Verbeter dit, en probeer het opnieuw."),
                        "",
                        List.of(fouten(soort, besluit.bevindingen()))));
    }

    private static Deel fouten(Registersoort soort, List<Bevinding> bevindingen) {
        return Deel.van("fouten-titel", "Wat er niet klopt", "De kolommen: " + soort.kolommen() + ".")
                .met(Lijst.van(
                        "fouten-lijst",
                        "Alles tegelijk",
                        Lijst.koppen("Regel", "Kolom*", "Er staat*", "Verwacht*", "Zo herstelt u het*"),
                        bevindingen.stream().map(Registerpagina::rij).toList()));
    }

    private static Lijst.Rij rij(Bevinding bevinding) {
        return Lijst.Rij.van(
                String.valueOf(bevinding.herkomst().regel()),
                bevinding.herkomst().plaats(),
                Burgerservicenummer.afgeschermd(bevinding.gevonden()),
                bevinding.verwacht(),
                bevinding.herstel());
    }

    @GetMapping(Registerdeel.VERSIE)
    View geef(@PathVariable String soort, @PathVariable int nummer, @RequestParam(defaultValue = "") String naam) {
        var register = soort(soort);
        var versie = bron.find(register, naam.isEmpty() ? register.code() : naam, nummer)
                .orElseThrow(() -> new Nietgevonden("Deze versie is er niet."));
        return new Bestand(register.code() + "-" + nummer, versie.inhoud().getBytes(StandardCharsets.UTF_8));
    }

    /** The table as it was kept. */
    private record Bestand(String naam, byte[] inhoud) implements View {
        @Override
        public void render(@Nullable Map<String, ?> leeg, HttpServletRequest vraag, HttpServletResponse uit)
                throws IOException {
            uit.setContentType("text/csv;charset=UTF-8");
            uit.setHeader("Content-Disposition", "attachment; filename=\"" + naam + ".csv\"");
            uit.setContentLength(inhoud.length);
            uit.getOutputStream().write(inhoud);
        }
    }
}
