// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;

/** The figures of one open store. What is shown of an answer to who sees no small groups holds as long as that answer does. */
public final class Magazijncijfers implements Cijferbron {
    private final Catalogus catalogus;
    private final Antwoordgeheugen geheugen;
    private final Function<Antwoordgeheugen, Cijfervragen> vragen;
    private final Cache<Antwoord, CompletableFuture<Cijferantwoord>> getoond =
            Caffeine.newBuilder().weakKeys().build();

    /** @param vragen asks the store as it is now, and remembers what was answered */
    public Magazijncijfers(
            Catalogus catalogus, Antwoordgeheugen geheugen, Function<Antwoordgeheugen, Cijfervragen> vragen) {
        this.catalogus = catalogus;
        this.geheugen = geheugen;
        this.vragen = vragen;
    }

    @Override
    public List<Indicator> list() {
        return catalogus.list();
    }

    @Override
    public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
        return vragen.apply(geheugen).find(keuze);
    }

    /** Same answer, same choice, but for the grootheid that was chosen to be looked at. */
    @Override
    public Cijferantwoord openbaar(Cijferantwoord antwoord) {
        var bekend = Antwoordgeheugen.eenmaal(getoond, antwoord.delen(), () -> verberg(antwoord));
        return new Cijferantwoord(
                antwoord.keuze(), bekend.delen(), bekend.totaal(), antwoord.dimensies(), antwoord.namen());
    }

    /** Of what an amount is made nobody asks again: it would push out what is. */
    private Cijferantwoord verberg(Cijferantwoord antwoord) {
        return Geheimhouding.over(antwoord, Bedraggroepen.vraag(vragen.apply(new Antwoordgeheugen()), antwoord));
    }
}
