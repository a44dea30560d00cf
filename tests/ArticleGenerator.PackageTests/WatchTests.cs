using System.Collections.Concurrent;
using System.Diagnostics;

namespace ArticleGenerator.PackageTests;

public sealed class WatchTests(PackedPackage package)
{
    // Not how fast it has to be: how long nothing may come before the test gives up.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    // Each change ends the build that runs.
    private static readonly TimeSpan LongerThanABuild = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    [Fact]
    public async Task A_program_that_runs_sees_every_edit_of_a_seed()
    {
        var project = package.NewProject("<ImplicitUsings>enable</ImplicitUsings>");
        project.Write("seeds/INDEX.md", "- one.txt\n");
        project.Write("seeds/one.txt", "Anna Berg and Ola Moe spoke.");
        project.Write("seeds/one.yaml", "people: { berg: Anna Berg }\n");
        project.Write("Program.cs", """
            Console.WriteLine("It starts.");
            for (var last = ""; ; Thread.Sleep(100))
            {
                var now = Report();
                if (now != last) Console.WriteLine(last = now);
            }

            static string Report()
            {
                try
                {
                    return string.Join(
                        "; ",
                        App.Articles.All.Select(a => $"{a.Id} {a.Text.Length}: {string.Join(", ", a.People.Select(p => p.Name))}"))
                        + $"; {App.Articles.One.People.Berg.Name} is the first."
                        + $" {string.Join(", ", App.Articles.All.Select(a => $"<{a.Headline}> {a.Text}"))}"
                        + $" {string.Join(", ", App.Articles.People.Select(p => $"{p.Name} in {p.Articles.Count}"))}.";
                }
                catch (InvalidOperationException e)
                {
                    return e.Message;
                }
            }
            """);

        using var watch = project.Watch();
        var output = new Lines(watch);
        try
        {
            await output.See("one 28: Anna Berg");
            await output.See(
                "one 28: Anna Berg, Ola Moe",
                () => project.Write("seeds/one.yaml", "people: { berg: Anna Berg, moe: Ola Moe }\n"));
            // A person who had to be left out, and what was there before them: their members stay.
            await output.See(
                "one 28: Berg; Berg is the first.", () => project.Write("seeds/one.yaml", "people: { berg: Berg, moe: [Ola, Moe] }\n"));
            await output.See(
                "one 28: Anna, Ola, Moe; Anna is the first.",
                () => project.Write("seeds/one.yaml", "people: { berg: Anna, ola: Ola, moe: Moe }\n"));
            await output.See(
                "one 28: Ola; Ola is the first.",
                () => project.Write(
                    "seeds/one.yaml",
                    "people: { berg: Ola, ola: [O], moe: [M] }\nquotes: { spoke: { text: Anna Berg and Ola Moe spoke } }\n"));
            await output.See(
                "one 34: Ola; Ola is the first. <one> Today Anna Berg and Ola Moe spoke. Ola in 1.",
                () => project.Write("seeds/one.txt", "Today Anna Berg and Ola Moe spoke."));
            await output.See(
                "<one> Today Anna Berg and Ola Moe spoke., <two> Nobody spoke. Ola in 1.",
                () =>
                {
                    project.Write("seeds/two.txt", "Nobody spoke.");
                    project.Write("seeds/INDEX.md", "- one.txt\n- two.txt\n");
                });
            await output.See(
                "<Second> Ola did., <one> Today Anna Berg and Ola Moe spoke. Ola in 1.",
                () =>
                {
                    project.Write("seeds/two.txt", "Ola did.");
                    project.Write("seeds/INDEX.md", "- [Second](two.txt)\n- one.txt\n");
                });
            Assert.Equal(1, output.Count("It starts."));
            Assert.Equal(0, output.Count("Restart the program"));
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Without types there is nothing that cannot be taken away while the program runs.</summary>
    [Fact]
    public async Task A_catalog_that_runs_sees_that_a_seed_is_gone()
    {
        var project = package.NewProject(
            "<ImplicitUsings>enable</ImplicitUsings><ArticleMembers>catalog</ArticleMembers>");
        project.Write("seeds/INDEX.md", "- one.txt\n- two.txt\n");
        project.Write("seeds/one.txt", "Anna Berg spoke.");
        project.Write("seeds/two.txt", "Ola Moe spoke.");
        project.Write("Program.cs", """
            Console.WriteLine("It starts.");
            for (var last = ""; ; Thread.Sleep(100))
            {
                var now = $"All: {string.Join(" ", App.Articles.All.Select(a => a.Text))} And no more.";
                if (now != last) Console.WriteLine(last = now);
            }
            """);

        using var watch = project.Watch();
        var output = new Lines(watch);
        try
        {
            await output.See("All: Anna Berg spoke. Ola Moe spoke. And no more.");
            await output.See("All: Anna Berg spoke. And no more.", () =>
            {
                project.Write("seeds/INDEX.md", "- one.txt\n");
                project.Delete("seeds/two.txt");
            });
            Assert.Equal(1, output.Count("It starts."));
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task Without_hot_reload_a_program_is_run_again_when_a_seed_changed()
    {
        var project = package.NewProject("<ImplicitUsings>enable</ImplicitUsings>");
        project.Write("seeds/INDEX.md", "- one.txt\n");
        project.Write("seeds/one.txt", "Anna Berg spoke.");
        project.Write(
            "Program.cs",
            "Console.WriteLine(string.Join(\"; \", App.Articles.All.Select(a => $\"{a.Id} '{a.Text}' {a.People.Count}\")));");

        using var watch = project.Watch("--no-hot-reload");
        var output = new Lines(watch);
        try
        {
            await output.See("one 'Anna Berg spoke.' 0");
            await output.See(
                "one 'Ola Moe spoke.' 0", () => project.Write("seeds/one.txt", "Ola Moe spoke."), LongerThanABuild);
            await output.See("two 'Anna Berg spoke.' 1", () =>
            {
                project.Write("seeds/two.txt", "Anna Berg spoke.");
                project.Write("seeds/two.yaml", "people: { berg: Anna Berg }\n");
                project.Write("seeds/INDEX.md", "- one.txt\n- two.txt\n");
            }, LongerThanABuild);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    /// <summary>What a process has printed so far.</summary>
    private sealed class Lines
    {
        private readonly ConcurrentQueue<string> lines = [];

        public Lines(Process process)
        {
            process.OutputDataReceived += (_, e) => lines.Enqueue(e.Data ?? "");
            process.ErrorDataReceived += (_, e) => lines.Enqueue(e.Data ?? "");
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        public int Count(string words) => lines.Count(line => line.Contains(words, StringComparison.Ordinal));

        /// <summary>
        /// Waits for words. What makes them come is done again now and then: what changes before the watch has begun is not noticed.
        /// </summary>
        public async Task See(string words, Action? change = null, TimeSpan? pause = null)
        {
            Assert.True(change is null || Count(words) == 0, $"'{words}' came before the change.");
            for (var waited = TimeSpan.Zero; Count(words) == 0; waited += Glance)
            {
                Assert.True(waited < Patience, $"'{words}' never came:\n{string.Join('\n', lines)}");
                if (waited.Ticks % (pause ?? Pause).Ticks == 0)
                    change?.Invoke();
                await Task.Delay(Glance, TestContext.Current.CancellationToken);
            }
        }
    }
}
