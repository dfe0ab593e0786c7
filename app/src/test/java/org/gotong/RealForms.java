package org.gotong;

import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Gives each test the product's own guard of forms. The test kit's {@code csrf()} replaces it for the rest of the run by one
 * that makes sessions for guests, which a test about guests, or a real browser, would take for ours.
 */
class RealForms implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        var beans = context.getApplicationContext();
        var real = beans.getBean(CsrfTokenRepository.class);
        beans.getBeanProvider(FilterChainProxy.class).stream()
                .flatMap(proxy -> proxy.getFilterChains().stream())
                .flatMap(chain -> chain.getFilters().stream())
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", real));
    }
}
