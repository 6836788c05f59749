import { expect, test } from './fixtures'
import { replayMonth } from './month'

const FLOW = '/api/v1/flows/budget-approval'

test.describe('who redesigns the flow', () => {
  test('adds a legal review, rehearses it, has it published, and moves running requests onto it @wide', async ({
    page,
    signIn,
    text,
    look,
    call,
    work,
  }) => {
    // It is the longest of all.
    test.setTimeout(300_000)
    const before = (await work.items<{ version: number }>('admin', `${FLOW}/versions`))[0]?.version ?? 0
    await replayMonth(work)
    const early = await work.submit('Submitted before', '60000.00')
    const first = await work.submit('On its way before', '70000.00')
    await work.decide('l1', first.id, 'approve')
    const decidedBefore = await work.decide('l2', first.id, 'approve')

    await signIn('admin', '/flows')
    await look('flows')
    await page.getByRole('button', { name: text('flows:draft.new') }).click()
    await page.getByLabel(text('flows:draft.name')).fill('Legal review')
    await page.getByRole('button', { name: text('flows:draft.begin') }).click()
    await expect(page.getByText(text('flows:checks.good'))).toBeVisible()
    await look('flow-draft')

    await page.getByRole('button', { name: text('flows:step.add'), exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(text('flows:step.name')).first().fill('Legal review')
    await dialog.getByRole('button', { name: text('flows:step.putIn') }).click()
    await expect(dialog.getByText(text('flows:step.idForm'))).toBeVisible()
    await dialog.getByLabel(text('flows:step.id')).fill('LEGAL')
    await dialog
      .getByLabel(text('flows:step.place'))
      .selectOption({ label: text('flows:step.before', { name: 'L3 approval' }) })
    await dialog.getByLabel(text('flows:step.amountOver')).fill('50000')
    await dialog.getByLabel(text('flows:step.because')).fill('Large sums need a contract.')
    await look('flow-step-dialog')
    await dialog.getByRole('button', { name: text('flows:step.putIn') }).click()
    await expect(page.getByText(text('flows:save.saved'), { exact: true })).toBeVisible()

    // One step back takes all of it away, and one step forward brings it again.
    await page.getByRole('button', { name: text('flows:undo') }).click()
    await expect(page.locator('[data-element-id=LEGAL]')).toHaveCount(0)
    await expect(page.getByRole('button', { name: text('flows:undo') })).toBeDisabled()
    await page.getByRole('button', { name: text('flows:redo') }).click()

    const finding = page.locator('aside').getByRole('button', { name: /Nobody approves at “Legal review”/ })
    await finding.click()
    await page.getByLabel(text('flows:who.step.people')).fill('L2 Dep')
    await page.locator('[role=option]').first().click()
    await look('flow-step')
    await page.getByRole('button', { name: text('flows:who.step.name') }).click()
    await expect(page.getByText(text('flows:checks.good'))).toBeVisible()

    await page.getByRole('button', { name: text('flows:step.all') }).click()
    await page.getByRole('button', { name: /^L2 approval/ }).click()
    const window = page.getByLabel(text('flows:timer.approval'), { exact: true })
    await window.fill('48')
    await page
      .getByLabel(text('flows:duration.unit', { of: text('flows:timer.approval') }))
      .selectOption('hours')
    await expect(page.getByText(text('flows:save.saved'), { exact: true })).toBeVisible()
    await expect(page.getByText(text('flows:publish.fourEyes'))).toBeVisible()
    await expect(page.getByRole('button', { name: text('flows:publish.action') })).toBeDisabled()

    // What it would have done to the month.
    const drawn = page.url()
    await page.getByRole('link', { name: text('rehearsal:action') }).click()
    await page.getByRole('button', { name: text('rehearsal:begin.action'), exact: true }).click()
    const report = page.getByRole('article')
    await expect(report.getByText(text('rehearsal:obstacle.none'))).toBeVisible()
    await expect(report.locator('[data-element-id=LEGAL]').first()).toHaveClass(/rehearsal-heat-[1-5]/)
    const different = report.getByRole('button', { expanded: false }).first()
    await different.click()
    await expect(report.getByRole('region', { name: text('rehearsal:way.before') })).toContainText(
      'L3 approval',
    )
    await expect(report.getByRole('region', { name: text('rehearsal:way.would') })).toContainText(
      'Legal review',
    )
    await look('flow-rehearsal')
    await page.goto(drawn)

    // What is different, in words and on both diagrams.
    await page.getByRole('link', { name: text('difference:compareWith', { version: before }) }).click()
    await expect(page.getByRole('button', { name: /\(.*LEGAL.*\): new/ })).toBeVisible()
    await page.getByRole('button', { name: /Rollback window of an approval.* → 48 hours/ }).press('Enter')
    await expect(page.locator('[data-element-id=L2_window_closes].difference-changed.selected')).toHaveCount(
      2,
    )
    await expect(page.locator('[data-element-id=LEGAL].difference-added')).toHaveCount(1)
    await expect(page.getByText(/asks for .*LEGAL.* when .*> 50000/)).toBeVisible()
    await look('flow-compare')

    await signIn('admin2', drawn)
    await expect(page.locator('[data-element-id=LEGAL]').first()).toBeVisible()
    await page.getByRole('button', { name: text('flows:publish.action') }).click()
    await page.getByRole('dialog').getByLabel(text('flows:publish.note')).fill('Contracts are read by Legal.')
    await expect(page.getByText(text('difference:publish.title', { version: before }))).toBeVisible()
    await look('flow-publish')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('flows:publish.action') })
      .click()
    await expect(page.getByText(text('flows:publish.done', { version: before + 1 }))).toBeVisible()
    await expect(page.getByText('Contracts are read by Legal.')).toBeVisible()
    await look('flows-published')

    // Requests on their way know nothing of it until they are moved: some ahead, and then the rest.
    expect(await work.waiting('l3', first.id)).toBeTruthy()
    await page.getByRole('link', { name: text('migration:moveFrom', { version: before }) }).click()
    await expect(page.getByText(text('migration:placesAll'))).toBeVisible()
    await expect(page.locator('[data-element-id=LEGAL]').first()).toBeVisible()
    await look('flow-migrate')
    await page.getByLabel(text('migration:canary'), { exact: true }).fill('3')
    await page.getByLabel(text('migration:note')).fill('Legal reads these, too.')
    await page.getByRole('button', { name: text('migration:begin') }).click()
    await expect(page.getByText(text('migration:status.WAITING'))).toBeVisible({ timeout: 20_000 })
    await look('flow-migration')
    await page.getByRole('button', { name: /^Let the other|übrigen|ir a|autres|البقية/ }).click()
    await expect(page.getByText(text('migration:status.DONE'), { exact: true })).toBeVisible({
      timeout: 120_000,
    })

    // A decision from before is rolled back, and the way leads through the new step.
    await call('l2', 'POST', `/api/v1/approvals/${decidedBefore}/rollback`, { comment: 'Not yet' })
    await work.decide('l2', first.id, 'approve')
    await work.decide('l2.deputy', first.id, 'approve')
    await work.decide('l3', first.id, 'approve')
    await work.decide('l1', early.id, 'approve')
    await work.decide('l2', early.id, 'approve')
    expect(await work.waiting('l2.deputy', early.id)).toBeTruthy()
    const small = await work.submit('A small one', '4000.00')
    await work.decide('l1', small.id, 'approve')
    await work.decide('l2', small.id, 'approve')
    expect(await work.waiting('l3', small.id)).toBeTruthy()
    await page.goto('/flows')

    // Back to where it was, as a new version.
    await page.getByRole('button', { name: text('flows:version.returnTo', { version: before }) }).click()
    await page.getByRole('button', { name: text('flows:draft.begin') }).click()
    await expect(page.getByText(text('flows:checks.good'))).toBeVisible()
    const draft = page.url().split('/').at(-1)
    await call('admin2', 'PUT', `${FLOW}/drafts/${draft}`, { note: 'Looked at' })
    await call('admin', 'POST', `${FLOW}/drafts/${draft}/publish`, { note: 'As it was' })
    await page.reload()
    await expect(page.getByText(text('flows:draft.gone'))).toBeVisible()
    await look('flow-draft-gone')
    await work.forgetLevel('LEGAL')
  })

  test('sees what somebody else draws meanwhile, and throws a draft away @wide', async ({
    page,
    signIn,
    text,
    call,
  }) => {
    const { id } = (await call('admin2', 'POST', `${FLOW}/drafts`, { name: 'Drawn by two' })) as {
      id: string
    }
    await signIn('admin', `/flows/drafts/${id}`)
    await expect(page.locator('[data-element-id=L1]').first()).toBeVisible()
    const { bpmn } = (await call('admin2', 'GET', `${FLOW}/drafts/${id}`)) as { bpmn: string }
    await call('admin2', 'PUT', `${FLOW}/drafts/${id}`, {
      bpmn: bpmn.replace('"L1 approval"', '"Line manager"'),
    })

    // Nothing here was unsaved: theirs is shown.
    await expect(page.getByText(text('flows:draft.theirs'))).toBeVisible()
    await page.getByRole('button', { name: /^Line manager/ }).click()
    await call('admin2', 'PUT', `${FLOW}/drafts/${id}`, { note: 'Changed at the same moment' })
    await page.getByLabel(text('flows:step.name')).fill('Team lead')
    await page.getByLabel(text('flows:step.name')).blur()

    // Both changed it: which one stays is asked.
    await expect(page.getByText(text('newer.title'))).toBeVisible()
    await page.getByRole('button', { name: text('newer.keep') }).click()
    await expect(page.getByText(text('flows:save.saved'), { exact: true })).toBeVisible()
    const kept = (await call('admin2', 'GET', `${FLOW}/drafts/${id}`)) as { bpmn: string; note: string }
    expect(kept.bpmn).toContain('"Team lead"')
    expect(kept.note).toBe('Changed at the same moment')

    await page.getByRole('button', { name: text('flows:draft.remove') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('flows:draft.remove') })
      .click()
    await expect(page.getByText(text('flows:draft.removed', { name: 'Drawn by two' }))).toBeVisible()
  })

  test('drags a step onto an arrow, and leaves at once without losing it @wide', async ({
    page,
    signIn,
    text,
    call,
  }) => {
    const { id } = (await call('admin', 'POST', `${FLOW}/drafts`, { name: 'Dragged' })) as { id: string }
    await signIn('admin', `/flows/drafts/${id}`)
    const arrow = page.locator('[data-element-id=L2_go_on] .djs-hit').first()
    await arrow.waitFor({ state: 'attached' })
    const drag = async (x: number, y: number) => {
      const entry = await page.locator('[data-action="approval-step"]').boundingBox()
      await page.mouse.move((entry?.x ?? 0) + 10, (entry?.y ?? 0) + 10)
      await page.mouse.down()
      await page.mouse.move((entry?.x ?? 0) + 60, (entry?.y ?? 0) + 60, { steps: 5 })
      await page.mouse.move(x, y, { steps: 15 })
      await page.mouse.up()
    }
    // Where no arrow is, nothing is put in.
    await drag(700, 800)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: text('flows:undo') })).toBeDisabled()

    const line = await arrow.boundingBox()
    await drag((line?.x ?? 0) + (line?.width ?? 0) / 2, (line?.y ?? 0) + (line?.height ?? 0) / 2)
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(text('flows:step.name')).first().fill('Second look')
    await dialog.getByLabel(text('flows:step.id')).fill('SECOND')
    await dialog.getByLabel(text('flows:step.because')).fill('Two see more than one.')
    await dialog.getByRole('button', { name: text('flows:step.putIn') }).click()
    await page.getByRole('link', { name: text('flows:back') }).click()
    await expect(page.getByText('Dragged')).toBeVisible()

    await expect(async () => {
      const { bpmn, dmn } = (await call('admin', 'GET', `${FLOW}/drafts/${id}`)) as Record<string, string>
      expect(bpmn).toContain('id="SECOND_stands"')
      expect(dmn).toContain('"SECOND"')
    }).toPass({ timeout: 10_000 })
    await call('admin', 'DELETE', `${FLOW}/drafts/${id}`)
  })

  test('puts a reminder and a condition in by name, finds a part, and walks through the flow', async ({
    page,
    signIn,
    text,
    call,
  }) => {
    const { id } = (await call('admin', 'POST', `${FLOW}/drafts`, { name: 'By name' })) as { id: string }
    await signIn('admin', `/flows/drafts/${id}`)
    await page.getByRole('button', { name: /^L2 approval/ }).click()
    await page.getByRole('button', { name: text('flows:timer.add_remind') }).click()
    await expect(page.getByLabel(text('flows:timer.remind'), { exact: true })).toHaveCount(2)
    await page.getByRole('button', { name: text('flows:condition.add') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(text('flows:condition.value')).fill('50000')
    await dialog.getByRole('button', { name: text('flows:condition.putIn') }).click()
    await expect(page.getByText('amount > 50000?')).toBeVisible()
    await expect(page.getByText(text('flows:save.saved'), { exact: true })).toBeVisible()
    await expect(page.getByText(text('flows:checks.good'))).toBeVisible()

    await page.getByRole('button', { name: text('flows:search.open') }).click()
    await page.getByLabel(text('flows:search.label')).pressSequentially('L2_reminded_2')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-element-id=L2_reminded_2].selected')).toHaveCount(1)

    await page.getByRole('tab', { name: text('routing:tabs.simulation') }).click()
    await expect(page.getByRole('button', { name: text('flows:undo') })).toBeDisabled()
    const goOn = (name: string) =>
      page.getByRole('button', { name: text('flows:simulation.trigger', { name }) }).first()
    await goOn('Request submitted').press('Enter')
    await expect(goOn('L1 approval')).toBeVisible({ timeout: 10_000 })
    await call('admin', 'DELETE', `${FLOW}/drafts/${id}`)
  })

  test('edits the routing table, and tries a request before anybody publishes it @wide', async ({
    page,
    signIn,
    text,
    look,
    call,
  }) => {
    const draft = { name: 'Large sums to L3', basedOn: 1 }
    const { id } = (await call('admin', 'POST', `${FLOW}/drafts`, draft)) as { id: string }
    await signIn('admin', `/flows/drafts/${id}`)
    await page.getByRole('tab', { name: text('routing:tabs.routing') }).click()
    const cell = (column: string, row: number) =>
      page.getByLabel(text('routing:table.cell', { column, row }), { exact: true })
    const condition = cell('Amount in the base currency', 3)
    await expect(cell('Level', 3)).toHaveValue('L3')

    // What is edited is saved before the request is tried, and tried anew when it is edited again.
    await condition.click()
    await page.keyboard.type('> 50000')
    await page.getByLabel(text('routing:bench.amount'), { exact: true }).fill('60000')
    await page.getByRole('button', { name: text('routing:bench.ask') }).click()
    const fired = page.locator('.flow-row-fired')
    await expect(fired).toHaveCount(3)
    const third = page.getByRole('button', { name: text('routing:bench.row', { number: 3, level: 'L3' }) })
    await expect(third).toBeVisible()
    await look('flow-routing')
    await condition.click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('> 70000')
    await expect(fired).toHaveCount(2)
    await expect(third).toHaveCount(0)

    // Undo takes back what was typed since, in the table and for the server.
    await page.keyboard.press('Control+Z')
    await expect(condition).toHaveText('> 50000')
    await expect(fired).toHaveCount(3)
    await call('admin', 'DELETE', `${FLOW}/drafts/${id}`)
  })
})
