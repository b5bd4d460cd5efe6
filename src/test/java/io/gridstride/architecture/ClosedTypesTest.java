package io.gridstride.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.gridstride.build.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rule 3: adding a kind to one of our closed types must break the compile wherever it matters. */
class ClosedTypesTest {
  @Test
  void aSwitchOverOneOfOurClosedTypesHasNoDefault() throws IOException {
    assertThat(defaultsIn(SourceFiles.main()))
        .as("name every kind: a default would swallow the next one")
        .isEmpty();
  }

  /** Keeps the scanner honest: it must see types, not only text. */
  @Test
  void theCheckSeesADefault() throws IOException {
    Path sample = Path.of("src/test/resources/architecture/DefaultOverClosedType.java");
    assertThat(defaultsIn(List.of(sample))).hasSize(3);
  }

  private static List<String> defaultsIn(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      Scanner scanner = new Scanner(Trees.instance(task));
      units.forEach(unit -> scanner.scan(unit, null));
      return scanner.found;
    }
  }

  private static final class Scanner extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final List<String> found = new ArrayList<>();

    Scanner(Trees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void unused) {
      check(tree.getExpression(), tree.getCases());
      return super.visitSwitch(tree, null);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
      check(tree.getExpression(), tree.getCases());
      return super.visitSwitchExpression(tree, null);
    }

    private void check(ExpressionTree selector, List<? extends CaseTree> cases) {
      TypeMirror type = type(new TreePath(getCurrentPath(), selector));
      if (!isOursAndClosed(type)) {
        return;
      }
      for (CaseTree one : cases) {
        TreePath path = new TreePath(getCurrentPath(), one);
        if (one.getLabels().stream().anyMatch(label -> takesTheRest(label, type, path))) {
          CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
          long start = trees.getSourcePositions().getStartPosition(unit, one);
          long line = unit.getLineMap().getLineNumber(start);
          found.add(Path.of(unit.getSourceFile().getName()) + ":" + line + " over " + type);
        }
      }
    }

    /** A default, or the pattern of the whole type, which is one in disguise. */
    private boolean takesTheRest(CaseLabelTree label, TypeMirror selector, TreePath path) {
      return switch (label) {
        case DefaultCaseLabelTree _ -> true;
        case PatternCaseLabelTree pattern -> {
          TreePath place = new TreePath(new TreePath(path, label), pattern.getPattern());
          TypeMirror matched = type(place);
          yield matched != null && matched.toString().equals(selector.toString());
        }
        default -> false;
      };
    }

    private TypeMirror type(TreePath path) {
      return trees.getTypeMirror(path);
    }

    private static boolean isOursAndClosed(TypeMirror type) {
      if (!(type instanceof DeclaredType declared)) {
        return false;
      }
      Element element = declared.asElement();
      boolean closed =
          element.getKind() == ElementKind.ENUM || element.getModifiers().contains(Modifier.SEALED);
      return closed && element.toString().startsWith("io.gridstride.");
    }
  }
}
