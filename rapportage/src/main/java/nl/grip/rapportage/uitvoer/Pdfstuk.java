// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.uitvoer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Objects;
import nl.grip.rapportage.stuk.Stuk;

/**
 * A document as pdf that also a screen reader can read: PDF/UA-1 (ISO 14289-1:2014) and PDF/A-3a (ISO 19005-3:2012). The
 * letters come along (Noto Sans, OFL-1.1), so that it looks the same everywhere and for good.
 */
public final class Pdfstuk {
    private static final String LETTER = "Noto Sans";

    private Pdfstuk() {}

    public static void schrijf(Stuk stuk, OutputStream uit) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (var svg = new BatikSVGDrawer()) {
            var pdf = new PdfRendererBuilder();
            pdf.useFastMode();
            pdf.usePdfUaAccessibility(true);
            pdf.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            letter(pdf, "NotoSans-Regular.ttf", 400);
            letter(pdf, "NotoSans-Bold.ttf", 700);
            pdf.useSVGDrawer(svg);
            pdf.withProducer("Grip");
            pdf.withHtmlContent(Htmlstuk.van(stuk), null);
            pdf.toStream(uit);
            pdf.run();
        }
    }

    private static void letter(PdfRendererBuilder pdf, String bestand, int dikte) {
        pdf.useFont(
                () -> Objects.requireNonNull(Pdfstuk.class.getResourceAsStream(bestand)),
                LETTER,
                dikte,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
}
