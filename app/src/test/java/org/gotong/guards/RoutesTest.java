package org.gotong.guards;

import static org.assertj.core.api.Assertions.assertThat;

import org.gotong.RunningGotong;
import org.gotong.platform.web.Access;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@RunningGotong
class RoutesTest {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyAddressSaysWhoMayCallIt() {
        var silent = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(route -> isOurs(route.getValue()) && !saysWho(route.getValue()))
                .map(route ->
                        "@Access(Access.Level.…) is missing on %s for %s".formatted(route.getValue(), route.getKey()))
                .toList();

        assertThat(silent).isEmpty();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("org.gotong.");
    }

    private static boolean saysWho(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Access.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Access.class);
    }
}
