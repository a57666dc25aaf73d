// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.begroting.Begrotingsbron.Stand;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.app.web.sturing.Registerdeel;
import nl.grip.app.web.sturing.Stuurblad;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.sturing.begroting.Onderverdeling;
import nl.grip.sturing.register.Registersoort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /begroting}: what there is to spend, what it will be, and what it means for the years to come. */
@Controller
public final class Begrotingspagina {
    private static final String ROUTE = "/begroting";
    private static final String PER_VOORZIENING = "per voorziening";

    private final Begrotingsbron bron;
    private final Registerbron registers;

    public Begrotingspagina(Begrotingsbron bron, Registerbron registers) {
        this.bron = bron;
        this.registers = registers;
    }

    @GetMapping(ROUTE)
    Weergave toon(
            @RequestParam(required = false) Optional<String> per,
            @RequestParam(required = false) Optional<String> gemeente,
            @RequestParam(required = false) Optional<String> buren,
            @RequestParam(required = false) Optional<String> prijspeil,
            @RequestParam(required = false) Optional<String> prijsindex,
            Bezoek bezoek) {
        boolean voorzieningen = bezoek.tabel().mag(bezoek.rol(), ROUTE, PER_VOORZIENING);
        var gekozen = per.map(Begrotingspagina::gekozen)
                .filter(p -> voorzieningen || p != Onderverdeling.VOORZIENING)
                .orElse(voorzieningen ? Onderverdeling.VOORZIENING : Onderverdeling.PROGRAMMA);
        var stand = bron.lees();
        var iv3 = registers.lees(Registersoort.BUREN);
        var zicht = Zicht.op(stand, bron, bezoek.magKleinGetal());
        var jaar = new Jaaroverzicht(stand, gekozen, zicht);
        var delen =
                new ArrayList<>(delen(stand, jaar.deel(voorzieningen), gekozen, new Prijskeuze(prijspeil, prijsindex)));
        if (voorzieningen) {
            Teamdeel.van(stand, bron.teams(), bezoek.magKleinGetal()).ifPresent(delen::add);
        }
        var conclusie = new Jaarconclusie(stand, zicht);
        delen.add(Burendeel.van(iv3, gemeente, buren, stand.gemeente(), gekozen.code()));
        delen.add(Registerdeel.van(Registersoort.BUREN, iv3, bezoek, "De cijfers van CBS"));
        return new Weergave("stuurblad", new Stuurblad(conclusie.titel(), conclusie.toelichting(), "", delen));
    }

    /** Asks what the page asks for who sees no small groups, so that it is at hand for who opens it. */
    public static int vraagVooraf(Begrotingsbron bron) {
        return Zicht.vraagVooraf(bron);
    }

    private static Onderverdeling gekozen(String per) {
        return Onderverdeling.find(per)
                .orElseThrow(() -> new Vraagfout("Kies voorziening, taakveld, programma of afbakening."));
    }

    private static List<Deel> delen(Stand stand, Deel jaar, Onderverdeling per, Prijskeuze prijzen) {
        return Stream.of(
                        Stream.of(jaar),
                        Verschuifdeel.van(stand, per).stream(),
                        Meerjarendeel.van(stand, prijzen).stream(),
                        Reservedeel.van(stand).stream(),
                        Stream.of(new Middelendeel(stand).deel()))
                .flatMap(deel -> deel)
                .toList();
    }
}
