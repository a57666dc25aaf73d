// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A browser with cookies that goes to another page only when it is told to. */
final class Reiziger {
    final CookieManager koekjes = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(koekjes)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI grip;

    Reiziger(URI grip) {
        this.grip = grip;
    }

    HttpResponse<String> naar(String adres) throws IOException, InterruptedException {
        return stuur(HttpRequest.newBuilder(grip.resolve(adres)));
    }

    HttpResponse<String> post(String pad) throws IOException, InterruptedException {
        return stuur(HttpRequest.newBuilder(grip.resolve(pad))
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** A form as a browser sends it. */
    HttpResponse<String> post(String adres, String formulier) throws IOException, InterruptedException {
        return stuur(HttpRequest.newBuilder(grip.resolve(adres))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(formulier)));
    }

    private HttpResponse<String> stuur(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        return browser.send(
                vraag.header("Accept", "text/html,*/*;q=0.8").build(), HttpResponse.BodyHandlers.ofString());
    }

    static String plek(HttpResponse<?> antwoord) {
        return antwoord.headers().firstValue("Location").orElse("");
    }

    /** The same as an address that can be typed, for who does not know whose page it is. */
    static String adres(HttpResponse<?> antwoord) {
        return antwoord.uri().resolve(plek(antwoord)).toString();
    }

    /** To a page of Grip, from there to the provider, and back with a code: the address that the browser is sent to. */
    String tot(String pad) throws IOException, InterruptedException {
        return plek(naar(plek(naar(pad))));
    }

    /** The answer of Grip to who came back from the provider. */
    HttpResponse<String> logIn(String pad) throws IOException, InterruptedException {
        return naar(tot(pad));
    }

    String nummer() {
        return koekjes.getCookieStore().getCookies().stream()
                .filter(koekje -> koekje.getName().equals("grip"))
                .map(koekje -> koekje.getValue())
                .findFirst()
                .orElse("");
    }

    /** As if Grip was silent for too long: its cookie goes, that of the provider stays. */
    void vergeetGrip() {
        var lade = koekjes.getCookieStore();
        lade.getCookies().stream()
                .filter(koekje -> koekje.getName().equals("grip"))
                .toList()
                .forEach(koekje -> lade.remove(grip, koekje));
    }
}
