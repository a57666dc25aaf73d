// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.inlog.Inlogdienst;
import nl.grip.app.web.inlog.Inlogfouten;
import nl.grip.app.web.inlog.Inlogherkenning;
import nl.grip.app.web.inlog.Inloginstelling;
import nl.grip.app.web.inlog.Inlogpagina;
import nl.grip.app.web.rol.Herkenning;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.app.web.rol.Rolpagina;
import nl.grip.app.web.rol.Rolwacht;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Everything that stands before the pages: headers, where a question may come from, who asks and what he may see. */
@Configuration(proxyBeanMethods = false)
class Wachtinrichting implements WebMvcConfigurer {
    private final Rolwacht rolwacht;
    private final Bladgeheugen bladgeheugen;
    private final Optional<Inlogdienst> inlog;

    Wachtinrichting(Vraagbronnen bronnen, Opstelling opstelling) {
        inlog = opstelling.inlog();
        rolwacht = new Rolwacht(
                Rollentabel.laad(),
                bronnen.toegang(),
                inlog.<Herkenning>map(Inlogherkenning::new)
                        .orElseGet(() -> Herkenning.zonderInloggen(bronnen.toegang())),
                bronnen.werk().personen());
        bladgeheugen = new Bladgeheugen(bronnen.stand());
    }

    @Bean
    FilterRegistrationBean<Filter> veiligheidskoppen() {
        return opAlles(new Veiligheidskoppen(inlog), 1);
    }

    @Bean
    FilterRegistrationBean<Filter> hostcontrole() {
        return opAlles(new Hostcontrole(inlog.map(Inlogdienst::instelling).map(Inloginstelling::adres)), 2);
    }

    @Bean
    FilterRegistrationBean<Filter> afzendercontrole() {
        return opAlles(new Afzendercontrole(), 3);
    }

    @Bean
    FilterRegistrationBean<Filter> eigenaarcontrole(Vraagbronnen bronnen) {
        var registratie = opAlles(new Eigenaarcontrole(), 4);
        registratie.setEnabled(bronnen.toegang().alleen().isPresent());
        return registratie;
    }

    @Bean
    Rolpagina rolpagina() {
        return new Rolpagina(
                inlog.filter(dienst -> dienst.instelling().isVersleuteld()).isPresent());
    }

    @Bean
    Inlogpagina inlogpagina(Vraagbronnen bronnen) {
        return new Inlogpagina(inlog, bronnen.werk().personen());
    }

    @Bean
    Inlogfouten inlogfouten() {
        return new Inlogfouten(inlog);
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(rolwacht);
        register.addInterceptor(bladgeheugen);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> lijst) {
        lijst.add(rolwacht);
    }

    private static FilterRegistrationBean<Filter> opAlles(Filter filter, int plek) {
        var registratie = new FilterRegistrationBean<>(filter);
        registratie.setDispatcherTypes(DispatcherType.REQUEST);
        registratie.setOrder(plek);
        return registratie;
    }
}
