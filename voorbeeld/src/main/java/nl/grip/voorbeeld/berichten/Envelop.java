// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** A message in the StUF-GGK envelope (ggk0210 Di01) in which municipalities receive it: base64 in xmlBestand. */
public final class Envelop {
    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private Envelop() {}

    /** The envelope around the message; {@code tijdstip} is when it was sent. */
    public static byte[] om(Bericht bericht, LocalDateTime tijdstip) {
        return om(bericht, Berichtenschrijver.schrijf(bericht), tijdstip);
    }

    /** The envelope around a message that was written already. */
    public static byte[] om(Bericht bericht, byte[] geschreven, LocalDateTime tijdstip) {
        String inhoud = Base64.getEncoder().encodeToString(geschreven);
        Berichtkop kop = bericht.kop();
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <GGK:envelopHeenbericht-ggk_Di01 xmlns:StUF="http://www.egem.nl/StUF/StUF0301" \
            xmlns:GGK="http://www.stufstandaarden.nl/koppelvlak/ggk0210">
            	<GGK:stuurgegevens>
            		<StUF:berichtcode>Di01</StUF:berichtcode>
            		<StUF:zender>
            			<StUF:organisatie>%s</StUF:organisatie>
            		</StUF:zender>
            		<StUF:ontvanger>
            			<StUF:organisatie>%s</StUF:organisatie>
            		</StUF:ontvanger>
            		<StUF:referentienummer>%s</StUF:referentienummer>
            		<StUF:tijdstipBericht>%s</StUF:tijdstipBericht>
            		<StUF:functie>%s</StUF:functie>
            	</GGK:stuurgegevens>
            	<GGK:parameters>
            		<GGK:applicatieVersie>0001</GGK:applicatieVersie>
            		<GGK:applicatieSubversie>0000</GGK:applicatieSubversie>
            		<GGK:functieVersie>0003</GGK:functieVersie>
            		<GGK:functieSubversie>0002</GGK:functieSubversie>
            		<GGK:bericht>
            			<GGK:xmlBestand>%s</GGK:xmlBestand>
            		</GGK:bericht>
            	</GGK:parameters>
            </GGK:envelopHeenbericht-ggk_Di01>
            """.formatted(
                        kop.afzender(),
                        kop.ontvanger(),
                        kop.identificatie(),
                        TIJDSTIP.format(tijdstip),
                        bericht.soort(),
                        inhoud)
                .getBytes(StandardCharsets.UTF_8);
    }
}
