package org.gotong.platform.ids;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.converter.GenericConverter.ConvertiblePair;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets typed ids and codes stand in addresses, forms and tables without a converter of their own. */
@Configuration
class IdConversions implements WebMvcConfigurer {

    private static final Map<Boolean, List<Class<?>>> TYPES = types();
    private static final List<Class<?>> IDS = TYPES.getOrDefault(true, List.of());
    private static final List<Class<?>> CODES = TYPES.getOrDefault(false, List.of());

    // Without these Spring Data JDBC would embed an id as a column named "value".
    @Bean
    static JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(
                dialect, List.of(new FromColumn(), new ToColumn(), new CodeFromColumn(), new CodeToColumn()));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new FromText());
        registry.addConverter(new CodeFromText());
    }

    // One look at all classes for both: each look takes a good part of the start.
    private static Map<Boolean, List<Class<?>>> types() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Id.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(Code.class));
        return scanner.findCandidateComponents("org.gotong").stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .collect(Collectors.partitioningBy(Id.class::isAssignableFrom));
    }

    private static Set<ConvertiblePair> pairs(List<Class<?>> types, Function<Class<?>, ConvertiblePair> pair) {
        return types.stream().map(pair).collect(Collectors.toSet());
    }

    private static Object make(Class<?> type, Object value) {
        try {
            return BeanUtils.instantiateClass(type.getDeclaredConstructor(value.getClass()), value);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " needs a single component " + value.getClass(), e);
        }
    }

    @ReadingConverter
    private static class FromColumn implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(IDS, type -> new ConvertiblePair(UUID.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : make(to.getType(), (UUID) source);
        }
    }

    @WritingConverter
    private static class ToColumn implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(IDS, type -> new ConvertiblePair(type, UUID.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : ((Id) source).value();
        }
    }

    private static class FromText implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(IDS, type -> new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            var text = source == null ? "" : source.toString();
            return text.isBlank() ? null : make(to.getType(), UUID.fromString(text));
        }
    }

    @ReadingConverter
    private static class CodeFromColumn implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(CODES, type -> new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : make(to.getType(), source);
        }
    }

    @WritingConverter
    private static class CodeToColumn implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs(CODES, type -> new ConvertiblePair(type, String.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : ((Code) source).text();
        }
    }

    private static class CodeFromText extends CodeFromColumn {
        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null || source.toString().isBlank() ? null : super.convert(source, from, to);
        }
    }
}
