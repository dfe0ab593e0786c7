package org.gotong.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import org.gotong.RunningGotong;
import org.gotong.platform.pages.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@RunningGotong
class ApiWordsTest {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Words words;

    @Test
    void everyAddressOfTheApiSaysWhatItDoes() {
        var silent = new ArrayList<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((route, handler) -> {
            for (var path : route.getPatternValues()) {
                for (var method : route.getMethodsCondition().getMethods()) {
                    var key = "api." + method.name().toLowerCase(Locale.ROOT) + "." + path;
                    if (path.startsWith("/api/v1/") && !path.startsWith("/api/v1/openapi") && !words.has(key)) {
                        silent.add(key + "=    # " + handler);
                    }
                }
            }
        });

        assertThat(silent).isEmpty();
    }
}
