// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.vorm;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** An address within this site. Example: {@code Adres.van("/").met("domein", "Wmo")}. */
public record Adres(String tekst) {
    public static Adres van(String pad) {
        return new Adres(pad);
    }

    /** With one more question in it; an empty value stays out. */
    public Adres met(String naam, String waarde) {
        return waarde.isEmpty() ? this : new Adres(tekst + teken() + naam + "=" + veilig(waarde));
    }

    /** One more step down the path. */
    public Adres naar(String deel) {
        return new Adres(tekst + "/" + veilig(deel));
    }

    private String teken() {
        return tekst.contains("?") ? "&" : "?";
    }

    private static String veilig(String waarde) {
        return UriUtils.encode(waarde, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return tekst;
    }
}
