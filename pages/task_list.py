"""The task list: twelve steps in four groups, and where publication stands today."""

import streamlit as st

from checks import desk
from checks.desk import Task, TaskStatus
from pages import ui


def task_row(task: Task) -> None:
    """One step: a link when it can be gone to, and its status as a word."""
    title = f"{task.number}. {task.title}"
    with ui.row(task.name):
        if task.open:
            ui.link(task.name, title)
        else:
            ui.draw(ui.tag("span", title, cls="sp-row-plain"), width="content")
        ui.draw(ui.status(task.status), width="content")


case = ui.load()
about = desk.values(case)
groups = desk.tasks(ui.open_desk(), case)
tasks = [task for group in groups for task in group.tasks]
done = sum(task.status is TaskStatus.COMPLETED for task in tasks)

title = str(about.get("about.pseudonym") or "A new review")
over = str(about.get("about.board") or ("The sample review" if case.sample else "No board named yet"))
ui.begin(title, "task_list", over=over, back="start", tab_title="Task list")
left, right = st.columns((5, 4), gap="large")
with left:
    progress = ui.b(f"{done} of {len(tasks)}")
    ui.text("You have completed ", progress, " steps. Each Continue saves, so you can stop at any point.")
    for group in groups:
        with ui.rows(group.title.replace(" ", "-").lower(), group.title):
            for task in group.tasks:
                task_row(task)
with right:
    if case.certificate:
        issued = ui.words.moment(case.certificate.issued_at)
        ui.panel(
            "Where publication stands",
            "Certificate issued",
            ui.p(f"{case.certificate.number}, {issued}"),
            dress="publish",
        )
        ui.link("certificate", "Go to the certificate", case)
        st.stop()
    outcome = desk.outcome(ui.open_desk(), case)
    ui.outcome_panel(outcome, brief=True)
    ui.reasons(outcome)
