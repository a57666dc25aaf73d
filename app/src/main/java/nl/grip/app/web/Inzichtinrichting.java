// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import nl.grip.app.web.aandacht.Aandachtpagina;
import nl.grip.app.web.api.Apipagina;
import nl.grip.app.web.begrip.Begrippenpagina;
import nl.grip.app.web.bron.Bronpagina;
import nl.grip.app.web.catalogus.Cataloguspagina;
import nl.grip.app.web.cijfer.Cijferpagina;
import nl.grip.app.web.cijfer.Duidingpagina;
import nl.grip.app.web.document.Documentenpagina;
import nl.grip.app.web.dossier.Dossierpagina;
import nl.grip.app.web.gegevens.Gegevenspagina;
import nl.grip.app.web.herkomst.Herkomstpagina;
import nl.grip.app.web.overzicht.Overzichtspagina;
import nl.grip.app.web.prognose.Prognosepagina;
import nl.grip.app.web.team.Teampagina;
import nl.grip.app.web.traject.Inwonerpagina;
import nl.grip.app.web.traject.Trajectpagina;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of inzicht: what happens, why, what is coming, and where it comes from; and the documents and programs that take it along. */
@Configuration(proxyBeanMethods = false)
class Inzichtinrichting {
    @Bean
    Teampagina teampagina(Vraagbronnen bronnen) {
        return new Teampagina(bronnen.werk().teams());
    }

    @Bean
    Trajectpagina trajectpagina(Vraagbronnen bronnen) {
        return new Trajectpagina(bronnen.werk().personen());
    }

    @Bean
    Inwonerpagina inwonerpagina(Vraagbronnen bronnen) {
        return new Inwonerpagina(bronnen.werk().personen());
    }

    @Bean
    Overzichtspagina overzichtspagina(Vraagbronnen bronnen) {
        return new Overzichtspagina(
                bronnen.kosten(),
                bronnen.werk().jaren(),
                bronnen.maatregelen(),
                bronnen.werk().aandacht());
    }

    @Bean
    Aandachtpagina aandachtpagina(Vraagbronnen bronnen) {
        return new Aandachtpagina(bronnen.werk().aandacht());
    }

    @Bean
    Herkomstpagina herkomstpagina(Vraagbronnen bronnen) {
        return new Herkomstpagina(bronnen.herkomst());
    }

    @Bean
    Bronpagina bronpagina(Vraagbronnen bronnen) {
        return new Bronpagina(bronnen.elementen(), bronnen.werk().personen());
    }

    @Bean
    Cijferpagina cijferpagina(Vraagbronnen bronnen) {
        return new Cijferpagina(bronnen.cijfers(), bronnen.werk().duidingen());
    }

    @Bean
    Duidingpagina duidingpagina(Vraagbronnen bronnen) {
        return new Duidingpagina(bronnen.cijfers(), bronnen.werk().duidingen());
    }

    @Bean
    Cataloguspagina cataloguspagina(Vraagbronnen bronnen) {
        return new Cataloguspagina(bronnen.cijfers());
    }

    @Bean
    Dossierpagina dossierpagina(Vraagbronnen bronnen) {
        return new Dossierpagina(bronnen.cijfers(), bronnen.prognose());
    }

    @Bean
    Begrippenpagina begrippenpagina() {
        return new Begrippenpagina();
    }

    @Bean
    Gegevenspagina gegevenspagina(Vraagbronnen bronnen) {
        return new Gegevenspagina(bronnen.gegevens());
    }

    @Bean
    Prognosepagina prognosepagina(Vraagbronnen bronnen) {
        return new Prognosepagina(bronnen.prognose(), bronnen.cijfers());
    }

    @Bean
    Documentenpagina documentenpagina(Vraagbronnen bronnen) {
        return new Documentenpagina(bronnen.werk().rapport());
    }

    @Bean
    Apipagina apipagina(Vraagbronnen bronnen) {
        return new Apipagina(bronnen.cijfers(), bronnen.werk().rapport(), bronnen.gegevens());
    }
}
