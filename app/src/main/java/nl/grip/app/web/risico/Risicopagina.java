// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.risico;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.app.web.begroting.Begrotingsbron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Getalkeuze;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.app.web.sturing.Registerdeel;
import nl.grip.app.web.sturing.Stuurblad;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.risico.Risicodossier;
import nl.grip.sturing.risico.Risicolezer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /risicos}: what may go wrong, what it may cost, and whether there is enough to carry it. */
@Controller
public final class Risicopagina {
    private static final String ZEKERHEID = "90";

    private final Registerbron registers;
    private final Begrotingsbron begroting;
    private final Wachtbron wachtlijst;

    public Risicopagina(Registerbron registers, Begrotingsbron begroting, Wachtbron wachtlijst) {
        this.registers = registers;
        this.begroting = begroting;
        this.wachtlijst = wachtlijst;
    }

    @GetMapping("/risicos")
    Weergave toon(
            @RequestParam(required = false) Optional<String> zekerheid,
            @RequestParam(required = false) Optional<String> programma,
            @RequestParam(required = false) Optional<String> reserve,
            Bezoek bezoek) {
        var stand = registers.lees(Registersoort.RISICO);
        var plafonds = registers.lees(Registersoort.PLAFOND);
        var dossiers = stand.findTabel()
                .map(tabel -> Risicolezer.dossiers(tabel).rijen())
                .orElse(List.of());
        var keuze = new Weerstandkeuze(
                Getalkeuze.lees("Zekerheid", zekerheid, ZEKERHEID),
                Getalkeuze.lees("Ruimte in het programma", programma, "0"),
                Getalkeuze.lees("Reserve", reserve, standaardReserve(reserve)));
        List<Deel> delen = new ArrayList<>();
        if (!dossiers.isEmpty()) {
            delen.addAll(new Risicodelen(dossiers, keuze).delen());
        }
        delen.add(Plafonddeel.van(plafonds, wachtlijst.lees(), bezoek.magKleinGetal()));
        delen.add(Registerdeel.van(Registersoort.RISICO, stand, bezoek, "Het register van risico's"));
        delen.add(Registerdeel.van(Registersoort.PLAFOND, plafonds, bezoek, "Het register van plafonds"));
        return new Weergave(
                "stuurblad",
                new Stuurblad(
                        titel(dossiers, keuze),
                        toelichting(dossiers),
                        stand.voorbeeld() ? Registerdeel.VOORBEELD : "",
                        delen));
    }

    /** What the table reserve says is there at the start. */
    private String standaardReserve(Optional<String> getypt) {
        return getypt.isPresent()
                ? "0"
                : new BigDecimal(begroting.reserve().begin().euro())
                        .max(BigDecimal.ZERO)
                        .toBigInteger()
                        .toString();
    }

    private static String titel(List<Risicodossier> dossiers, Weerstandkeuze keuze) {
        if (dossiers.isEmpty()) {
            return "Er zijn nog geen risico's opgeschreven";
        }
        var weerstand = keuze.speel(dossiers);
        var ratio = weerstand.ratio(keuze.beschikbaar(), keuze.deel());
        boolean genoeg =
                !(ratio instanceof Cijfer<BigDecimal> cijfer) || cijfer.waarde().compareTo(BigDecimal.ONE) >= 0;
        return genoeg
                ? "De reserves dragen de risico's met "
                        + keuze.zekerheid().stripTrailingZeros().toPlainString() + " procent zekerheid"
                : "De reserves zijn niet genoeg voor de risico's";
    }

    private static List<String> toelichting(List<Risicodossier> dossiers) {
        return dossiers.isEmpty()
                ? List.of("Bewaar een tabel met risico's hieronder, of met 'grip register bewaar risico'.")
                : List.of(dossiers.size() + " risico's. De zwaarste: "
                        + Risicodelen.opVolgorde(dossiers).stream()
                                .limit(3)
                                .map(d -> d.risico().naam())
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
