// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.io.IOException;
import nl.grip.app.web.fout.Fout;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The same error page for what goes wrong before or outside our own pages, such as a request Tomcat cannot read. */
public final class Noodpagina extends ErrorReportValve {
    @Override
    protected void report(Request vraag, Response antwoord, @Nullable Throwable fout) {
        if (antwoord.getStatus() < 400 || antwoord.isCommitted() || antwoord.getContentWritten() > 0) {
            return;
        }
        try {
            Veiligheidskoppen.zet(antwoord.getResponse());
            Fout.van(antwoord.getStatus()).weergave().render(null, vraag.getRequest(), antwoord.getResponse());
        } catch (IOException weg) {
            getContainer().getLogger().debug("De vrager is al weg");
        }
    }
}
