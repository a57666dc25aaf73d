// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import jakarta.servlet.MultipartConfigElement;
import java.util.Locale;
import nl.grip.app.web.fout.Foutpagina;
import nl.grip.app.web.fout.Vraagfouten;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/**
 * The server itself. Everything it consists of is written out, here and in the other classes of this package that end in
 * {@code inrichting}: nothing is found or guessed at start-up, so it starts fast.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
class Webinrichting implements WebMvcConfigurer {
    private static final String HUISSTIJL = "classpath:/nl/grip/app/web/huisstijl/";

    private static final long GROOTSTE_BESTAND = 2L << 30;
    private static final long GROOTSTE_LEVERING = 4L << 30;
    private static final int IN_GEHEUGEN = 1 << 16;

    @Bean
    TomcatServletWebServerFactory tomcat(Opstelling opstelling) {
        var tomcat = new TomcatServletWebServerFactory(opstelling.poort());
        tomcat.setAddress(opstelling.adres());
        tomcat.addInitializers(new Koekje(opstelling.inlog()));
        tomcat.setRegisterDefaultServlet(false);
        tomcat.addErrorPages(new ErrorPage(Foutpagina.ADRES));
        tomcat.addContextCustomizers(context -> {
            context.setRequestCharacterEncoding("UTF-8");
            ((StandardHost) context.getParent()).setErrorReportValveClass(Noodpagina.class.getName());
        });
        return tomcat;
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> verdeler(WebApplicationContext spring, Vraagbronnen bronnen) {
        var verdeler = new ServletRegistrationBean<>(new DispatcherServlet(spring), "/");
        verdeler.setMultipartConfig(new MultipartConfigElement(
                bronnen.gegevens().werkmap().toString(), GROOTSTE_BESTAND, GROOTSTE_LEVERING, IN_GEHEUGEN));
        return verdeler;
    }

    /** The name is the one that Spring looks for. Nothing is received before the role of the sender is known. */
    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver leveringen() {
        var leveringen = new StandardServletMultipartResolver();
        leveringen.setResolveLazily(true);
        return leveringen;
    }

    @Bean
    Foutpagina foutpagina(Vraagbronnen bronnen) {
        return new Foutpagina(bronnen.fouten());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.forLanguageTag("nl"));
    }

    @Bean
    Vraagfouten vraagfouten() {
        return new Vraagfouten();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry register) {
        register.addResourceHandler("/huisstijl/**")
                .addResourceLocations(HUISSTIJL)
                .setCacheControl(CacheControl.noCache());
    }
}
