// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import nl.grip.app.web.Magazijnbronnen;
import nl.grip.app.web.Opstelling;
import nl.grip.app.web.Webserver;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.werkbank.Werkbank;
import nl.grip.opslag.Instellingen;
import nl.grip.opslag.Magazijn;

/**
 * How long people wait for a page, twenty at once. Each has a role and visits every page that his menu leads to, and the pages
 * of figures, voorzieningen and aanbieders that those lead to: first with nothing made before, while the forecast is being
 * made, then once more with all that is made in the background.
 */
final class Schermmeting {
    private static final int MENSEN = 20;
    private static final long KIJK_ELKE_MS = 200;
    private static final int LINKS_PER_LIJST = 40;
    private static final double MIDDEN_IN_MS = 300;
    private static final double TRAAGSTE_IN_MS = 1_000;
    private static final double HEAP_IN_MB = 2_048;
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z0-9/-]*)\"");
    private static final List<String> LIJSTEN = List.of("/inzicht", "/voorzieningen", "/aanbieders", "/gegevens");

    private final HttpClient lijn = HttpClient.newHttpClient();

    /** On the store of a made-up municipality, in which one may look as anybody. */
    List<Meetwaarde> meet(Path magazijn) throws IOException, InterruptedException, ExecutionException {
        try (Magazijn open = Magazijn.open(magazijn, Instellingen.standaard());
                Werkbank werkbank = Magazijnbronnen.werkbank(open, Clock.systemUTC());
                Webserver server = Webserver.start(
                        Magazijnbronnen.van(open, Clock.systemUTC(), Optional.empty(), werkbank), Opstelling.hier(0))) {
            Opslagmeting.vergeetPieken();
            var stopwatch = new Stopwatch();
            werkbank.start();
            List<Meetwaarde> waarden = new ArrayList<>(waarden("eerste", bezoek(server.adres())));
            while (!werkbank.isKlaar()) {
                Thread.sleep(KIJK_ELKE_MS);
            }
            waarden.add(Meetwaarde.van("schermen_achtergrond", stopwatch.seconden(), "s", "", true));
            waarden.addAll(waarden("volgende", bezoek(server.adres())));
            waarden.add(Meetwaarde.hoogstens("schermen_heap", Opslagmeting.heapInMb(), "MB", HEAP_IN_MB));
            return List.copyOf(waarden);
        }
    }

    private static List<Meetwaarde> waarden(String bezoek, List<Double> tijden) {
        Collections.sort(tijden);
        return List.of(
                Meetwaarde.hoogstens("schermen_" + bezoek + "_midden", deel(tijden, 0.5), "ms", MIDDEN_IN_MS),
                Meetwaarde.hoogstens("schermen_" + bezoek + "_99_procent", deel(tijden, 0.99), "ms", TRAAGSTE_IN_MS));
    }

    private List<Double> bezoek(String adres) throws InterruptedException, ExecutionException {
        ExecutorService mensen = Executors.newFixedThreadPool(MENSEN);
        try {
            List<Callable<List<Double>>> rondes = new ArrayList<>();
            for (int mens = 0; mens < MENSEN; mens++) {
                var rol = Rol.values()[mens % Rol.values().length];
                rondes.add(() -> ronde(adres, rol));
            }
            List<Double> tijden = new ArrayList<>();
            for (Future<List<Double>> ronde : mensen.invokeAll(rondes)) {
                tijden.addAll(ronde.get());
            }
            return tijden;
        } finally {
            mensen.shutdownNow();
        }
    }

    private List<Double> ronde(String adres, Rol rol) throws IOException, InterruptedException {
        List<Double> tijden = new ArrayList<>();
        Set<String> paden = new LinkedHashSet<>(links(vraag(adres, "/", rol, tijden)));
        for (String pad : List.copyOf(paden)) {
            var blad = vraag(adres, pad, rol, tijden);
            if (LIJSTEN.contains(pad)) {
                paden.addAll(links(blad));
            }
        }
        for (String pad : paden.stream().skip(1).limit(LINKS_PER_LIJST).toList()) {
            vraag(adres, pad, rol, tijden);
        }
        return tijden;
    }

    private static List<String> links(String blad) {
        return LINK.matcher(blad)
                .results()
                .map(gevonden -> gevonden.group(1))
                .filter(pad -> !pad.startsWith("/huisstijl") && !pad.startsWith("/documenten/"))
                .distinct()
                .toList();
    }

    /** A page that does not come right is no page: then there is nothing to measure. */
    private String vraag(String adres, String pad, Rol rol, List<Double> tijden)
            throws IOException, InterruptedException {
        var vraag = HttpRequest.newBuilder(URI.create(adres + pad))
                .header("Cookie", "grip-rol=" + rol.code())
                .build();
        var stopwatch = new Stopwatch();
        var antwoord = lijn.send(vraag, HttpResponse.BodyHandlers.ofString());
        tijden.add(stopwatch.seconden() * 1000);
        if (antwoord.statusCode() != 200) {
            throw new IOException(pad + " als " + rol.code() + ": " + antwoord.statusCode());
        }
        return antwoord.body();
    }

    private static double deel(List<Double> gesorteerd, double deel) {
        return gesorteerd.get((int) Math.min(gesorteerd.size() - 1, Math.floor(gesorteerd.size() * deel)));
    }
}
