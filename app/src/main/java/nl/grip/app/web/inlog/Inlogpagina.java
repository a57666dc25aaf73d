// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.app.web.fout.Fout;
import nl.grip.app.web.inlog.Inlogfout.Reden;
import nl.grip.app.web.traject.Persoonsbron;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.app.web.vorm.Weergave;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Coming back from the login provider, and leaving. Who comes in is written down first. */
@Controller
public final class Inlogpagina {
    private final Optional<Inlogdienst> dienst;
    private final Persoonsbron logboek;

    public Inlogpagina(Optional<Inlogdienst> dienst, Persoonsbron logboek) {
        this.dienst = dienst;
        this.logboek = logboek;
    }

    @GetMapping(Inlogdienst.TERUG)
    View terug(@RequestParam(defaultValue = "") String state, HttpServletRequest vraag, HttpServletResponse antwoord) {
        var inlog = dienst();
        var sessie = new Sessie(vraag);
        var poging = sessie.neem(state).orElseThrow(() -> new Inlogfout(Reden.ONBEKENDE_POGING));
        var gebruiker = inlog.aankomst(poging, parameters(vraag));
        if (gebruiker.rollen().isEmpty()) {
            logboek.geweigerd("", gebruiker.wie(), "inloggen zonder rol");
            antwoord.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return Fout.zonderRol().weergave();
        }
        logboek.ingelogd(gebruiker.wie());
        sessie.open(gebruiker, inlog.instelling().stilte());
        return new RedirectView(poging.doel());
    }

    private static Map<String, List<String>> parameters(HttpServletRequest vraag) {
        return vraag.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, paar -> Arrays.asList(paar.getValue())));
    }

    /** First here, then at the provider. */
    @PostMapping("/uitloggen")
    View uit(HttpServletRequest vraag) {
        var sessie = new Sessie(vraag);
        var gebruiker = sessie.gebruiker();
        sessie.sluit();
        return new RedirectView(gebruiker
                .flatMap(dienst()::uitgang)
                .map(adres -> adres.toString())
                .orElse(Inlogdienst.UITGELOGD));
    }

    @GetMapping(Inlogdienst.UITGELOGD)
    View uitgelogd() {
        return new Weergave("uitgelogd", dienst().instelling());
    }

    private Inlogdienst dienst() {
        return dienst.orElseThrow(() -> new Nietgevonden("Deze pagina bestaat niet"));
    }
}
