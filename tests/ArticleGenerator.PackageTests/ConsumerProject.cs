using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using ArticleGenerator.Core;

namespace ArticleGenerator.PackageTests;

/// <summary>A user's project on disk, outside the repository, built by the real SDK.</summary>
internal sealed class ConsumerProject(string folder, string packagesFolder, string feed, BuildServers servers)
{
    private static readonly string[] NoRestore = ["--no-restore"];

    /// <summary>Whether its packages are restored: it builds without looking for them again.</summary>
    public bool IsRestored { get; private set; }

    public string PathOf(string path) => Path.Combine(folder, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Copies a file byte for byte.</summary>
    public void Copy(string from, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.Copy(from, PathOf(path));
    }

    public void Delete(string path) => File.Delete(PathOf(path));

    public void Move(string from, string to) => File.Move(PathOf(from), PathOf(to));

    /// <summary>Builds with its log at normal verbosity. The build may fail: see <see cref="CommandResult.MustSucceed"/>.</summary>
    public Task<CommandResult> Build(params IEnumerable<string> arguments) =>
        servers.Run(folder, packagesFolder, ["build", "-v:n", "-tl:off", .. IsRestored ? NoRestore : [], .. arguments]);

    /// <summary>Restores its packages.</summary>
    public async Task Restore()
    {
        (await servers.Run(folder, packagesFolder, "restore")).MustSucceed();
        IsRestored = true;
    }

    /// <summary>Takes over what was restored for a project with the same project file, but for properties.</summary>
    public void RestoreAs(ConsumerProject other)
    {
        foreach (var file in Directory.EnumerateFiles(other.PathOf("obj")))
        {
            var text = File.ReadAllText(file).Replace(other.PathOf(""), PathOf(""), StringComparison.Ordinal);
            Write(Path.Combine("obj", Path.GetFileName(file)), text);
        }

        IsRestored = true;
    }

    /// <summary>
    /// Builds as on a machine with this culture, without the path of the folder in the output. A build server would keep its own culture,
    /// so this is a cold build without one, as on a CI machine.
    /// </summary>
    public Task<CommandResult> BuildUnder(string culture) => CommandLine.Finish(CommandLine.Start(
        folder,
        [("NUGET_PACKAGES", packagesFolder), ("LC_ALL", culture), ("DOTNET_CLI_UI_LANGUAGE", "")],
        "build", "-v:n", "-tl:off", $"-p:PathMap={PathOf("")}=/_/"));

    /// <summary>Starts <c>dotnet watch</c>, which the caller has to end.</summary>
    public Process Watch(params IEnumerable<string> arguments) =>
        CommandLine.Start(folder, [("NUGET_PACKAGES", packagesFolder)], ["watch", "--non-interactive", .. arguments, "run"]);

    /// <summary>Packs into the feed that all projects restore from.</summary>
    public Task<CommandResult> Pack() => servers.Run(folder, packagesFolder, "pack", "-o", feed);

    /// <summary>Publishes for the machine that runs the tests, into <c>out</c>.</summary>
    public Task<CommandResult> Publish(params IEnumerable<string> arguments) =>
        servers.Run(folder, packagesFolder, ["publish", "-tl:off", "--use-current-runtime", "-o", PathOf("out"), .. arguments]);

    /// <summary>Builds what has changed, and runs it, as a user does: <c>dotnet run</c>.</summary>
    public Task<CommandResult> BuildAndRun() =>
        CommandLine.Finish(CommandLine.Start(folder, [("NUGET_PACKAGES", packagesFolder)], "run"));

    /// <summary>Runs what was built last.</summary>
    /// <param name="name">The name of the project, and of its folder unless it is the only one.</param>
    public Task<CommandResult> Run(string? name = null) =>
        CommandLine.Dotnet(folder, PathOf(Path.Combine(name ?? "", "bin/Debug/net10.0", $"{name ?? "App"}.dll")));

    /// <summary>Whether these words are in any file of the output, as UTF-8 or as UTF-16.</summary>
    public bool Ships(string words) =>
        Directory.EnumerateFiles(PathOf("bin"), "*", SearchOption.AllDirectories).Select(File.ReadAllBytes).Any(bytes =>
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(words)) >= 0);

    /// <summary>The texts embedded in the built assembly as <c>path=text</c>, or null when there is no such resource.</summary>
    public IReadOnlyList<string>? EmbeddedTexts(string assembly = "bin/Debug/net10.0/App.dll")
    {
        using var file = new PEReader(File.OpenRead(PathOf(assembly)));
        var metadata = file.GetMetadataReader();
        var resources = metadata.ManifestResources.Select(metadata.GetManifestResource)
            .Where(resource => metadata.GetString(resource.Name) == TextPack.ResourceName).ToList();
        if (resources.Count == 0)
            return null;
        var data = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var reader = data.GetReader((int)Assert.Single(resources).Offset, data.Length - (int)resources[0].Offset);
        var pack = TextPack.Open(new MemoryStream(reader.ReadBytes(reader.ReadInt32())));
        return [.. pack.Paths.Select(path => $"{path}={Encoding.UTF8.GetString(pack.Read(path)!)}")];
    }
}
