package org.gotong.workplan;

import org.gotong.programmes.GuideStep;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A programme is worth publishing once it says what is done. */
@Component
class WorkplanGuideStep implements GuideStep {

    private final JdbcClient jdbc;

    WorkplanGuideStep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String key() {
        return "workplan.guide";
    }

    @Override
    public String address(ProgrammeSummary programme) {
        return programme.address() + "/workplan/readings/new";
    }

    @Override
    public boolean isDone(ProgrammeSummary programme) {
        return jdbc.sql("select exists (select from workplan.activity where programme_id = :programme)")
                .param("programme", programme.id().value())
                .query(Boolean.class)
                .single();
    }
}
