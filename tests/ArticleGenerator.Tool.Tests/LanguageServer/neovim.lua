-- A session in Neovim, run in a folder with seeds/a.* and seeds/b.*: a broken seed is opened, mended, gone about in, and renamed in.
-- Ends with 0 if all went well; else it says what did not, and ends with 1.

local function fail(what)
  io.stderr:write(what .. "\n")
  vim.cmd("cquit 1")
end

local function must(condition, what)
  if not condition then
    fail(what)
  end
end

local function wait(condition, what)
  must(vim.wait(30000, condition, 20), what)
end

local function request(method, more)
  local params = vim.lsp.util.make_position_params(0, "utf-16")
  for key, value in pairs(more or {}) do
    params[key] = value
  end
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, 30000)
  must(answers, method .. ": " .. tostring(problem))
  for _, answer in pairs(answers) do
    must(not answer.err, method .. ": " .. vim.inspect(answer.err))
    return answer.result
  end
end

local function session()
  vim.cmd("edit seeds/a.yaml")
  local annotation = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({ cmd = { vim.env.ARTICLES_PROGRAM, "lsp" }, root_dir = vim.fn.getcwd() })
  must(client, "The server did not start.")
  vim.lsp.buf_attach_client(annotation, client)

  -- The problem is shown at the misspelt id.
  wait(function() return #vim.diagnostic.get(annotation) == 1 end, "No problem is shown.")
  local problem = vim.diagnostic.get(annotation)[1]
  must(problem.code == "ART4001" and problem.lnum == 5 and problem.col == 13, vim.inspect(problem))

  -- Its fix is applied.
  vim.api.nvim_win_set_cursor(0, { 6, 14 })
  local range = vim.lsp.util.make_range_params(0, "utf-16").range
  local actions = request("textDocument/codeAction", { range = range, context = { diagnostics = {} } })
  must(actions[1] and actions[1].title == "Write 'ada'", vim.inspect(actions))
  vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
  must(vim.api.nvim_buf_get_lines(0, 5, 6, true)[1] == "    speaker: ada", "The fix was not applied.")
  wait(function() return #vim.diagnostic.get(annotation) == 0 end, "The problem is still shown.")

  -- A key and a word of the text are completed.
  vim.api.nvim_buf_set_lines(0, -1, -1, true, { "    cue: s" })
  vim.api.nvim_win_set_cursor(0, { 7, 9 })
  vim.cmd("startinsert!")
  local list = request("textDocument/completion", { position = { line = 6, character = 10 } })
  local said
  for _, item in ipairs(list.items) do
    if item.label == "said" then said = item end
  end
  must(said, vim.inspect(list))
  vim.lsp.util.apply_text_edits({ said.textEdit }, annotation, "utf-16")
  must(vim.api.nvim_buf_get_lines(0, 6, 7, true)[1] == "    cue: said", "The word was not completed.")
  local ids = request("textDocument/completion", { position = { line = 5, character = 13 } })
  must(ids.items[1].label == "ada", vim.inspect(ids))

  -- From an id to its entry, and from the quote to its place behind an emoji in the text.
  vim.api.nvim_win_set_cursor(0, { 6, 14 })
  vim.lsp.util.jump_to_location(request("textDocument/definition")[1], "utf-16")
  must(vim.deep_equal(vim.api.nvim_win_get_cursor(0), { 2, 2 }), "The definition is elsewhere.")
  vim.api.nvim_win_set_cursor(0, { 5, 12 })
  vim.lsp.util.jump_to_location(request("textDocument/definition")[1], "utf-16")
  must(vim.fn.expand("%:t") == "a.txt" and vim.api.nvim_win_get_cursor(0)[2] == 1, "The quotation is elsewhere.")

  -- The id is renamed in both articles.
  vim.cmd("buffer " .. annotation)
  vim.api.nvim_win_set_cursor(0, { 2, 3 })
  vim.lsp.util.apply_workspace_edit(request("textDocument/rename", { newName = "lovelace" }), "utf-16")
  vim.cmd("silent wall")
  vim.lsp.stop_client(client)
end

local ok, problem = pcall(session)
if not ok then
  fail(tostring(problem))
end
vim.cmd("qall!")
