package org.gotong.platform.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import org.gotong.platform.pages.Words;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description at {@code /api/v1/openapi.json}. What an address does is said in the modules' messages under
 * {@code api.}, the method in lower case, a dot and the path: {@code api.get./api/v1/programmes}.
 */
@Configuration
class ApiDescription {

    static {
        // A body that is read as a tree has no fixed fields to describe; its own methods are none.
        SpringDocUtils.getConfig()
                .replaceWithSchema(ObjectNode.class, new ObjectSchema())
                .replaceWithSchema(JsonNode.class, new ObjectSchema());
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Gotong").version("v1"))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")));
    }

    @Bean
    OpenApiLocaleCustomizer apiWords(Words words) {
        return (api, locale) -> {
            api.getInfo().setDescription(words.get(locale, "api.about"));
            api.getPaths().forEach((path, item) -> describe(words, locale, path, item));
        };
    }

    private static void describe(Words words, Locale locale, String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            var key = key(method.name(), path);
            if (words.has(key)) {
                operation.setSummary(words.get(locale, key));
            }
        });
    }

    static String key(String method, String path) {
        return "api." + method.toLowerCase(Locale.ROOT) + "." + path;
    }
}
