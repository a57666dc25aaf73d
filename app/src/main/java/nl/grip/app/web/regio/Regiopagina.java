// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.regio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Getalkeuze;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.app.web.sturing.Registerdeel;
import nl.grip.app.web.sturing.Stuurblad;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.app.web.vorm.Weergave;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.verevening.Deelnemerslezer;
import nl.grip.sturing.verevening.Model;
import nl.grip.sturing.verevening.Sleutel;
import nl.grip.sturing.verevening.Zorgvormen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /regio}: who pays what when municipalities share costs. Change the key and see who pays. */
@Controller
public final class Regiopagina {
    private final Registerbron registers;

    public Regiopagina(Registerbron registers) {
        this.registers = registers;
    }

    @GetMapping("/regio")
    Weergave toon(
            @RequestParam(defaultValue = "sleutel") String model,
            @RequestParam(defaultValue = "gewicht") String sleutel,
            @RequestParam(required = false) Optional<String> solidariteit,
            Bezoek bezoek) {
        var stand = registers.lees(Registersoort.VEREVENING);
        var plekken = registers.lees(Registersoort.PLEKKEN);
        var inbreng = new Zorgvormen(stand.findTabel()
                .map(tabel -> Deelnemerslezer.lees(tabel).rijen())
                .orElse(List.of()));
        var keuze = new Vereveningskeuze(model(model), sleutel(sleutel), deel(solidariteit));
        List<Deel> delen = new ArrayList<>();
        if (!inbreng.inbreng().isEmpty()) {
            var rekening = new Regiorekening(inbreng, keuze);
            delen.add(rekening.wieBetaalt());
            Zorgvormdeel.van(inbreng, keuze).ifPresent(delen::add);
            delen.addAll(List.of(rekening.modellen(), rekening.stabiliteit()));
        }
        delen.add(Plekkendeel.van(plekken));
        delen.add(Registerdeel.van(Registersoort.PLEKKEN, plekken, bezoek, "Het register van vaste plekken"));
        delen.add(Registerdeel.van(Registersoort.VEREVENING, stand, bezoek, "Wat de gemeenten inbrengen"));
        return new Weergave(
                "stuurblad",
                new Stuurblad(
                        titel(inbreng, keuze),
                        List.of(
                                "Alleen opgetelde bedragen gaan over de grens van een gemeente, nooit iets van een mens."),
                        stand.voorbeeld() ? Registerdeel.VOORBEELD : "",
                        delen));
    }

    private static String titel(Zorgvormen inbreng, Vereveningskeuze keuze) {
        return inbreng.inbreng().isEmpty()
                ? "Er zijn nog geen gemeenten die kosten delen"
                : new Regiorekening(inbreng, keuze).conclusie();
    }

    private static Model model(String code) {
        return Model.find(code)
                .orElseThrow(() -> new Vraagfout("Kies een model: "
                        + String.join(
                                ", ",
                                Arrays.stream(Model.values()).map(Model::code).toList()) + "."));
    }

    private static Sleutel sleutel(String code) {
        return Sleutel.find(code)
                .orElseThrow(() -> new Vraagfout("Kies een sleutel: "
                        + String.join(
                                ", ",
                                Arrays.stream(Sleutel.values())
                                        .map(Sleutel::code)
                                        .toList()) + "."));
    }

    private static BigDecimal deel(Optional<String> getypt) {
        var procent = Getalkeuze.lees("Samen gedragen", getypt, "100");
        if (procent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new Vraagfout("Samen gedragen: kies een percentage van 0 tot en met 100.");
        }
        return procent.movePointLeft(2);
    }
}
