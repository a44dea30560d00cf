using System.Reflection;
using System.Runtime.Loader;

namespace ArticleGenerator.SourceGenerators.Tests.Matrix;

/// <summary>These tests and the generator, loaded again with another version of Roslyn. Everything else is shared.</summary>
internal sealed class RoslynContext(string version) : AssemblyLoadContext("Roslyn " + version)
{
    private static readonly Assembly Tests = typeof(RoslynContext).Assembly;

    private static readonly string[] Copied =
    [
        Tests.GetName().Name!, "ArticleGenerator.SourceGenerators", "ArticleGenerator.Seeds", "ArticleGenerator.YamlDotNet",
    ];

    /// <summary>Calls a static member of <see cref="Probe"/> in this context.</summary>
    public object Call(string member)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.InvokeMethod | BindingFlags.GetProperty;
        var probe = LoadFromAssemblyName(Tests.GetName()).GetType(typeof(Probe).FullName!, throwOnError: true)!;
        return probe.InvokeMember(member, Public, null, null, null)!;
    }

    public static string Metadata(string key) => Tests.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "Microsoft.CodeAnalysis" => LoadFromPackage("microsoft.codeanalysis.common", assemblyName.Name),
        "Microsoft.CodeAnalysis.CSharp" => LoadFromPackage("microsoft.codeanalysis.csharp", assemblyName.Name),
        { } name when Copied.Contains(name) => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name + ".dll")),
        _ => null,
    };

    // Code that is built for a framework uses the framework's own collections.
    private Assembly LoadFromPackage(string package, string name)
    {
        var library = Directory.EnumerateDirectories(Path.Combine(Metadata("NuGetPackageRoot"), package, version, "lib"), "net*.0")
            .Where(folder => !folder.EndsWith("netstandard2.0", StringComparison.Ordinal))
            .MaxBy(folder => Version.Parse(Path.GetFileName(folder)["net".Length..]))!;
        return LoadFromAssemblyPath(Path.Combine(library, name + ".dll"));
    }
}
